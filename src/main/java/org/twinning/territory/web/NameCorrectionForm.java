package org.twinning.territory.web;

/** What a name should have been, or that it never was borne. */
class NameCorrectionForm extends NamingForm {

    public boolean takenBack;
}
