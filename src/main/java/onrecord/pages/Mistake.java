package onrecord.pages;

import org.springframework.http.ProblemDetail;

/**
 * Where a query could not be read; all empty where that is not the problem.
 *
 * @param at the first character that cannot be read; empty at the end of the query
 */
record Mistake(boolean known, String before, String at, String after) {

    static Mistake of(ProblemDetail problem, String typed) {
        String query = typed.strip(); // positions are counted in what the parser saw
        Object position =
                problem.getProperties() == null ? null : problem.getProperties().get("position");
        if (!(position instanceof Integer place) || place > query.length()) {
            return new Mistake(false, "", "", "");
        }
        int end = place == query.length() ? place : query.offsetByCodePoints(place, 1);
        return new Mistake(true, query.substring(0, place), query.substring(place, end), query.substring(end));
    }
}
