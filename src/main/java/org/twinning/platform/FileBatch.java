package org.twinning.platform;

import java.util.Map;

/**
 * The files of a form that has a field for each of several things, in the order in which they came.
 *
 * @param files by what each is for: the field {@code files[TW-2022-002]} holds that of TW-2022-002
 */
public record FileBatch(Map<String, Upload> files) {}
