package onrecord.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Statuses stand in the database as they stand in the API, in lower case. */
@Converter(autoApply = true)
class QuoteStatusColumn implements AttributeConverter<QuoteStatus, String> {

    @Override
    public String convertToDatabaseColumn(QuoteStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public QuoteStatus convertToEntityAttribute(String column) {
        return QuoteStatus.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
