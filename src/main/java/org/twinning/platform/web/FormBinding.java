package org.twinning.platform.web;

import java.util.UUID;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.twinning.platform.Form;

/** Forms are plain fields; an empty field is no value. */
@ControllerAdvice(annotations = Controller.class)
class FormBinding {

    /** Nobody types it and PostgreSQL cannot store it: pasted text loses it, and nothing else. */
    private static final String NUL = "\0";

    @InitBinder
    void bindFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
        binder.setMessageCodesResolver(new FormCodes(binder));
        binder.setBindingErrorProcessor(new UnreadableField());
        binder.registerCustomEditor(UUID.class, new SubmissionKey());
        binder.registerCustomEditor(
                String.class, fillsForm(binder) ? new StringTrimmerEditor(NUL, true) : new StringTrimmerEditor(true));
    }

    /** The target exists only once it was shown or sent before; until then its type is known. */
    private static boolean fillsForm(WebDataBinder binder) {
        ResolvableType type = binder.getTargetType();
        return binder.getTarget() instanceof Form || type != null && Form.class.isAssignableFrom(type.toClass());
    }
}
