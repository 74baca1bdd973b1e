/**
 * Articles for measuring, any number of them, the same ones for the same seed. Each is made by itself from its number, so
 * nothing is kept in memory or on disk, and loading can go on in the middle.
 */
@NullMarked
package onrecord.benchmark.corpus;

import org.jspecify.annotations.NullMarked;
