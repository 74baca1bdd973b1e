package onrecord.imports;

import onrecord.article.PreparedArticle;

/** A line that is ready to be stored, or refused with a reason. */
sealed interface PreparedLine {

    ImportLine line();

    record Accepted(ImportLine line, PreparedArticle article) implements PreparedLine {}

    record Rejected(ImportLine line, String reason) implements PreparedLine {}
}
