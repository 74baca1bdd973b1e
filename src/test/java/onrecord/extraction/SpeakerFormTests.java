package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerFormTests {
    private static final String TEXT = "Officials waited. Two of the officials said the ice was thin, Duarte said.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Duarte                            | NAME
            Ana Duarte, a ferry captain       | NAME
            the White House                   | NAME
            ferry captain Ivo Brandt          | NAME
            he                                | PRONOUN
            Who                               | PRONOUN
            the minister for the harbour      | NOMINAL
            Duarte's lawyer                   | NOMINAL
            her boss                          | NOMINAL
            a senior official                 | ANONYMOUS
            Officials                         | ANONYMOUS
            officials familiar with the plan  | ANONYMOUS
            Many of those on the quay         | ANONYMOUS
            the police                        | ANONYMOUS
            """)
    void readsTheFormFromTheWords(String mention, SpeakerForm form) {
        assertThat(SpeakerForm.of(mention, TEXT)).isEqualTo(form);
    }
}
