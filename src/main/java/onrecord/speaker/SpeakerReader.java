package onrecord.speaker;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads any number of speakers at once. */
@Service
public class SpeakerReader {

    private final Speakers speakers;

    SpeakerReader(Speakers speakers) {
        this.speakers = speakers;
    }

    /** The speakers with these ids, in the order of the ids; ids of speakers that are gone are passed over. */
    @Transactional(readOnly = true)
    public List<SpeakerView> byIds(Collection<Long> ids) {
        Map<Long, SpeakerView> found = speakers.findAllById(ids).stream()
                .map(SpeakerView::of)
                .collect(Collectors.toMap(SpeakerView::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }
}
