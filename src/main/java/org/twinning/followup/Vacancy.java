package org.twinning.followup;

import java.time.LocalDate;

/**
 * That nobody is named any more: whoever was, was withdrawn.
 *
 * @param id of the row that says so
 */
public record Vacancy(long id, LocalDate since) {}
