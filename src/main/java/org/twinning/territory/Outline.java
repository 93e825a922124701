package org.twinning.territory;

import org.locationtech.jts.geom.Geometry;

/** Where a territory's borders run, in degrees of WGS 84. */
public record Outline(String territory, String credit, Geometry shape) {}
