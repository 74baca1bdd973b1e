package onrecord.search.language;

/** What a part of {@code q} is. */
enum TokenType {
    WORD,
    PREFIX,
    PHRASE,
    FIELD,
    MINUS,
    NOT,
    AND,
    OR,
    OPEN,
    CLOSE,
    END
}
