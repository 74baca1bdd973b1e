package onrecord.search.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;

/**
 * English words whose other forms no rule makes: each form, and the word it is of. Left out are forms that are a usual
 * word of another meaning (left, saw, rose, lives), a name (sung) or the same word (cut, put), and those of be and have,
 * which mean nothing to a search.
 */
final class IrregularForms {

    /** A word and its other forms on each line. */
    static final String FORMS = """
            analysis analyses
            arise arose arisen
            become became
            begin began begun
            bite bitten
            bleed bled
            blow blew blown
            break broke broken
            breed bred
            bring brought
            build built
            buy bought
            catch caught
            child children
            choose chose chosen
            come came
            crisis crises
            criterion criteria
            deal dealt
            die dying
            do does did done
            draw drew drawn
            drink drank drunk
            drive drove driven
            eat ate eaten
            fall fell fallen
            feel felt
            fight fought
            flee fled
            fly flew flown
            foot feet
            forbid forbade forbidden
            foresee foresaw foreseen
            forget forgot forgotten
            forgive forgave forgiven
            free freed
            freeze froze frozen
            get got gotten
            give gave given
            go goes went gone
            grow grew grown
            half halves
            hear heard
            hide hid hidden
            hold held
            hypothesis hypotheses
            keep kept
            knife knives
            know knew known
            lay laid
            lead led
            lie lying
            lose lost
            make made
            man men
            mean meant
            meet met
            memorandum memoranda
            mislead misled
            mistake mistook mistaken
            misunderstand misunderstood
            overcome overcame
            override overrode overridden
            overrun overran
            oversee oversaw overseen
            overtake overtook overtaken
            overthrow overthrew overthrown
            pay paid
            phenomenon phenomena
            prove proven
            rebuild rebuilt
            referendum referenda
            repay repaid
            retake retook retaken
            rewrite rewrote rewritten
            ride rode ridden
            ring rang rung
            rise risen
            run ran
            say said
            see seen
            seek sought
            sell sold
            send sent
            shake shook shaken
            shoot shot
            show shown
            shrink shrank shrunk
            sing sang
            sink sank sunk
            sit sat
            sleep slept
            slide slid
            speak spoke spoken
            spend spent
            stand stood
            steal stole stolen
            stick stuck
            strike struck stricken
            swear swore sworn
            sweep swept
            swim swam swum
            swing swung
            take took taken
            teach taught
            tear tore torn
            tell told
            thief thieves
            throw threw thrown
            tie tying
            tooth teeth
            undergo underwent undergone
            understand understood
            undertake undertook undertaken
            undo undid undone
            uphold upheld
            wear wore worn
            weep wept
            wife wives
            win won
            withdraw withdrew withdrawn
            withhold withheld
            withstand withstood
            woman women
            write wrote written
            """;

    private static final CharArrayMap<String> WORDS = new CharArrayMap<>(words(), false);

    private IrregularForms() {}

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        FORMS.lines()
                .map(line -> line.split(" "))
                .forEach(forms -> Arrays.stream(forms, 1, forms.length).forEach(form -> words.put(form, forms[0])));
        return words;
    }

    /** The word that this is an irregular form of; null for others. */
    static @Nullable String word(char[] letters, int length) {
        return WORDS.get(letters, 0, length);
    }
}
