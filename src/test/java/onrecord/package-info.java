/** What all tests share. */
@NullMarked
package onrecord;

import org.jspecify.annotations.NullMarked;
