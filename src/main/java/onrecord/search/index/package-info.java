/**
 * The index as editors and monitors see it, whichever engine keeps it: how large it is, how far behind, and how it is
 * built anew.
 */
@NullMarked
package onrecord.search.index;

import org.jspecify.annotations.NullMarked;
