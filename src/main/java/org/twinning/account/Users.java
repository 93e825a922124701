package org.twinning.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Users extends Repository<User, Long> {

    User save(User user);

    long count();

    Optional<User> findByName(String name);

    @Query("select u from User u order by u.enabled desc, u.fullName, u.name")
    List<User> all();

    /** Locked, so that two administrators cannot disable each other in the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from User u where u.role = org.twinning.account.Role.ADMINISTRATOR and u.enabled order by u.id")
    List<User> administratorsForUpdate();
}
