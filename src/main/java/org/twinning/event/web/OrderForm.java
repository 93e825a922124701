package org.twinning.event.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.twinning.event.AgendaRegister.Seat;
import org.twinning.event.AgendaRow;
import org.twinning.platform.Form;

/** The order of an agenda as numbers typed beside its agreements, with tables and folders; everything by agreement number. */
class OrderForm extends Form {

    private static final int LONGEST = 60;

    public Map<String, String> no = new LinkedHashMap<>();
    public Map<String, String> desk = new LinkedHashMap<>();
    public Map<String, String> folder = new LinkedHashMap<>();

    /** The agreement whose button "up" or "down" was pressed. */
    public @Nullable String up;

    public @Nullable String down;

    void begin(long seen, List<AgendaRow> rows) {
        version = seen;
        for (AgendaRow row : rows) {
            no.put(row.number(), String.valueOf(row.no()));
            desk.put(row.number(), row.desk() == null ? "" : row.desk());
            folder.put(row.number(), row.folder() == null ? "" : row.folder());
        }
    }

    void check(Errors errors) {
        no.forEach((number, typed) -> {
            if (StringUtils.hasText(typed) && !typed.strip().matches("-?\\d{1,6}([.,]\\d{1,6})?")) {
                errors.rejectValue("no[" + number + "]", "order.no.unreadable", new Object[] {number}, null);
            }
        });
        Map.of("desk", desk, "folder", folder)
                .forEach((field, texts) -> texts.forEach((number, typed) -> {
                    if (typed != null && typed.length() > LONGEST) {
                        errors.rejectValue(field + "[" + number + "]", "order.tooLong", new Object[] {number}, null);
                    }
                }));
    }

    /** Tables and folders in the order wanted. */
    Map<String, Seat> seats(List<AgendaRow> rows) {
        Map<String, Seat> seats = new LinkedHashMap<>();
        for (String number : order(rows)) {
            seats.put(number, new Seat(desk.get(number), folder.get(number)));
        }
        return seats;
    }

    /** By the numbers typed: what was moved up comes before the one whose number it took, what was moved down after it. */
    private List<String> order(List<AgendaRow> rows) {
        List<String> order = new ArrayList<>(rows.stream()
                .sorted(Comparator.comparing((AgendaRow row) -> typed(row))
                        .thenComparing(row -> typed(row).compareTo(BigDecimal.valueOf(row.no()))))
                .map(AgendaRow::number)
                .toList());
        move(order, up, -1);
        move(order, down, 1);
        return order;
    }

    private static void move(List<String> order, @Nullable String number, int by) {
        int from = order.indexOf(number);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
        }
    }

    private BigDecimal typed(AgendaRow row) {
        String typed = no.get(row.number());
        return StringUtils.hasText(typed)
                ? new BigDecimal(typed.strip().replace(',', '.'))
                : BigDecimal.valueOf(row.no());
    }
}
