package org.twinning.territory.web;

import java.util.List;
import org.twinning.platform.LocalText;

/**
 * A region with what lies in it.
 *
 * @param agreements of all that lies in it, each counted once
 */
record RegionRow(String code, LocalText name, long agreements, List<PlaceRow> places) {}
