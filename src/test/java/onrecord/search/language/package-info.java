@NullMarked
package onrecord.search.language;

import org.jspecify.annotations.NullMarked;
