package onrecord.speaker;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

/** All speakers. */
public interface Speakers extends JpaRepository<Speaker, Long> {

    /** The speaker, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Speaker s where s.id = :id")
    Optional<Speaker> findAndLock(long id);

    /** Where a merged speaker went. */
    @NativeQuery("select speaker_id from speaker_redirect where old_id = :id")
    Optional<Long> findSuccessor(long id);

    @Query("select s.id from Speaker s where s.nameKey = :key and s.kind <> onrecord.speaker.SpeakerKind.ANONYMOUS")
    Optional<Long> findNamed(String key);
}
