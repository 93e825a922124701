package org.twinning.event.web;

import org.twinning.platform.Form;

/** The wish that the heads of the territories be named as those who are to sign. */
class SignatoriesForm extends Form {}
