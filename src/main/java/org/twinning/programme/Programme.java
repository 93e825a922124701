package org.twinning.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.twinning.platform.LocalText;

/**
 * A set of agreements that two countries' regions mean to sign in a period.
 *
 * @param target how many agreements are to be signed
 * @param leadMinistry who answers for it; a fact of the programme, since regions' partners among the ministries change
 */
public record Programme(
        String code,
        LocalText name,
        int target,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalText leadMinistry) {}
