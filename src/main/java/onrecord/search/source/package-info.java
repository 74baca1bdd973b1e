/**
 * What the engines index: rows of the database, and the records that lists are answered with, so that a search asks the
 * database nothing. Records hold ids; the names behind them are looked up when a page is made, so a renamed speaker is
 * one changed document and not a thousand.
 */
@NullMarked
package onrecord.search.source;

import org.jspecify.annotations.NullMarked;
