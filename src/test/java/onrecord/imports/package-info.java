@NullMarked
package onrecord.imports;

import org.jspecify.annotations.NullMarked;
