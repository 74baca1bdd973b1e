package onrecord.imports;

import org.jspecify.annotations.Nullable;

/**
 * One line of an import.
 *
 * @param number counted from 1, blank lines included
 * @param end where the next line begins, in bytes from the beginning of the file
 * @param json null where the line is too long or not UTF-8; then flaw says so
 */
record ImportLine(
        long number,
        long end,
        @Nullable String json,
        @Nullable String flaw) {}
