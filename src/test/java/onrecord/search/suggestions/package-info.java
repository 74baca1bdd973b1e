@NullMarked
package onrecord.search.suggestions;

import org.jspecify.annotations.NullMarked;
