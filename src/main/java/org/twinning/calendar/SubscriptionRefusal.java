package org.twinning.calendar;

import org.twinning.platform.Refusal;

enum SubscriptionRefusal implements Refusal {
    TOO_MANY_SUBSCRIPTIONS
}
