package onrecord.speaker;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** Where those of these speakers went that were merged, by their old ids. */
    default Map<Long, Long> findSuccessors(Collection<Long> ids) {
        return findRedirects(ids).stream().collect(Collectors.toMap(Redirect::oldId, Redirect::speakerId));
    }

    @NativeQuery("select old_id, speaker_id from speaker_redirect where old_id in (:ids)")
    List<Redirect> findRedirects(Collection<Long> ids);

    /** From a merged speaker's id to that of the one it became. */
    record Redirect(Long oldId, Long speakerId) {}

    @Query("select s.id from Speaker s where s.nameKey = :key and s.kind <> onrecord.speaker.SpeakerKind.ANONYMOUS")
    Optional<Long> findNamed(String key);
}
