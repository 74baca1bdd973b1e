@NullMarked
package onrecord.samples;

import org.jspecify.annotations.NullMarked;
