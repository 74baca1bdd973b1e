/** Reading is open, writing needs an editor: names, passwords and tokens, kept only as hashes. */
@NullMarked
package onrecord.web.security;

import org.jspecify.annotations.NullMarked;
