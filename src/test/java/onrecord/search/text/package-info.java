@NullMarked
package onrecord.search.text;

import org.jspecify.annotations.NullMarked;
