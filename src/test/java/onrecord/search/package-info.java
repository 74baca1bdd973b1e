@NullMarked
package onrecord.search;

import org.jspecify.annotations.NullMarked;
