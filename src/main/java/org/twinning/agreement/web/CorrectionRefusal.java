package org.twinning.agreement.web;

import org.twinning.platform.Refusal;

/** Why a correction comes too late. */
enum CorrectionRefusal implements Refusal {
    CORRECTED_MEANWHILE
}
