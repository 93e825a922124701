package org.twinning.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a date as its text: the one form that keeps the precision; SQL derives first and last day from it. */
@Converter(autoApply = true)
public class PlannedDateColumn implements AttributeConverter<@Nullable PlannedDate, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PlannedDate date) {
        return date == null ? null : date.text();
    }

    @Override
    public @Nullable PlannedDate convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : PlannedDate.parse(text);
    }
}
