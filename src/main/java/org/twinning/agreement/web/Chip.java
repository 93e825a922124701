package org.twinning.agreement.web;

/** A choice that is in force on a list, and the address of the list without it. */
record Chip(String label, String without) {}
