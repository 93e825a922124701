package org.twinning.agreement;

import org.springframework.data.repository.Repository;

/** The publications and papers that facts rest on. */
interface Sources extends Repository<Source, Long> {

    Source save(Source source);
}
