@NullMarked
package onrecord.search.index;

import org.jspecify.annotations.NullMarked;
