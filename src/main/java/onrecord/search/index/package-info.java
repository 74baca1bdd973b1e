/**
 * What the indexes of all engines have in common: fields, ranking, how one is built anew, and how editors and monitors
 * see it.
 */
@NullMarked
package onrecord.search.index;

import org.jspecify.annotations.NullMarked;
