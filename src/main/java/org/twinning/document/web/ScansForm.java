package org.twinning.document.web;

import java.util.HashMap;
import java.util.Map;
import org.twinning.document.DocumentLanguage;
import org.twinning.platform.Form;

/** The texts of what was signed at one event, a file for each agreement. */
class ScansForm extends Form {

    public DocumentLanguage language = DocumentLanguage.RU;

    /** Names of the files by numbers of agreements; the files themselves come beside the form. */
    public Map<String, String> files = new HashMap<>();
}
