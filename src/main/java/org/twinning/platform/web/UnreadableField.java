package org.twinning.platform.web;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessException;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;
import org.twinning.platform.Day;

/**
 * Says of what cannot be read what is wrong with it: that there is no 31 February helps, how dates are written does not;
 * and where a day is asked for, nobody is offered quarters.
 */
class UnreadableField extends DefaultBindingErrorProcessor {

    private static final String NO_SUCH_DAY = "noSuchDay";
    private static final String NO_DAY = "typeMismatch.java.time.LocalDate";

    @Override
    public void processPropertyAccessException(PropertyAccessException failure, BindingResult result) {
        String field = failure.getPropertyName();
        if (field != null && failure.getValue() instanceof String typed && TypedDate.isNoDayOfItsMonth(typed)) {
            result.addError(mistake(result, field, typed, NO_SUCH_DAY));
        } else if (field != null && isDay(result.getTarget(), field)) {
            result.addError(mistake(result, field, failure.getValue(), NO_DAY));
        } else {
            super.processPropertyAccessException(failure, result);
        }
    }

    private static boolean isDay(@Nullable Object form, String name) {
        Field field = form == null ? null : ReflectionUtils.findField(form.getClass(), name);
        return field != null && field.isAnnotationPresent(Day.class);
    }

    private static FieldError mistake(BindingResult result, String field, @Nullable Object typed, String code) {
        return new FieldError(
                result.getObjectName(),
                field,
                typed,
                true,
                new String[] {code},
                new Object[] {String.valueOf(typed)},
                null);
    }
}
