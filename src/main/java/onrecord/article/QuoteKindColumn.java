package onrecord.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import onrecord.extraction.QuoteKind;

/** Kinds stand in the database as they stand in the API, in lower case. */
@Converter(autoApply = true)
class QuoteKindColumn implements AttributeConverter<QuoteKind, String> {

    @Override
    public String convertToDatabaseColumn(QuoteKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public QuoteKind convertToEntityAttribute(String column) {
        return QuoteKind.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
