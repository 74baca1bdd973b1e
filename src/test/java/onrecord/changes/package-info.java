@NullMarked
package onrecord.changes;

import org.jspecify.annotations.NullMarked;
