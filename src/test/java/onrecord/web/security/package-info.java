@NullMarked
package onrecord.web.security;

import org.jspecify.annotations.NullMarked;
