package org.twinning.territory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.Option;
import org.twinning.platform.PlannedDate;
import org.twinning.territory.Basis;
import org.twinning.territory.SuccessionKind;

/**
 * Something that became of a territory, or that it came from.
 *
 * @param sentence in the reader's language, which the names of the places complete
 * @param places the other territories, for links: code and name
 */
record PassageRow(
        SuccessionKind kind,
        PlannedDate happened,
        String sentence,
        List<Option> places,
        @Nullable Basis basis) {}
