@NullMarked
package onrecord.speaker;

import org.jspecify.annotations.NullMarked;
