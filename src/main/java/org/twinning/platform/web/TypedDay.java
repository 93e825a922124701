package org.twinning.platform.web;

import java.text.ParseException;
import java.util.Set;
import org.springframework.format.AnnotationFormatterFactory;
import org.springframework.format.Parser;
import org.springframework.format.Printer;
import org.twinning.platform.Day;
import org.twinning.platform.PlannedDate;
import org.twinning.platform.PlannedDate.Precision;

/** Reads a date as {@link TypedDate} does, and takes nothing coarser than a day. */
class TypedDay implements AnnotationFormatterFactory<Day> {

    private final TypedDate dates = new TypedDate();

    @Override
    public Set<Class<?>> getFieldTypes() {
        return Set.of(PlannedDate.class);
    }

    @Override
    public Printer<?> getPrinter(Day day, Class<?> type) {
        return dates;
    }

    @Override
    public Parser<?> getParser(Day day, Class<?> type) {
        return (typed, language) -> {
            PlannedDate date = dates.parse(typed, language);
            if (date.precision() != Precision.DAY) {
                throw new ParseException("not a day: " + typed, 0);
            }
            return date;
        };
    }
}
