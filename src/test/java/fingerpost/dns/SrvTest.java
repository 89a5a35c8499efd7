package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrvTest {
    private static final DomainName ORIGIN = DomainName.of("example.org");
    private static final DomainName APP = DomainName.of("app.example.org");

    @Test
    void priorityWeightPortAndTargetAreReadInThatOrder() {
        Rdata read = Rdata.parse(RecordType.SRV, "1 20 8080 app", ORIGIN);
        assertThat(read).isEqualTo(new Srv(1, 20, 8080, APP));
        assertThat(read.type()).isEqualTo(RecordType.SRV);
        assertThat(read.text()).isEqualTo("1 20 8080 app.example.org.");
    }

    @Test
    void theRootAsTargetSaysThatThereIsNoSuchService() {
        assertThat(Rdata.parse(RecordType.SRV, "0 0 0 .", ORIGIN)).isEqualTo(new Srv(0, 0, 0, DomainName.ROOT));
    }

    @Test
    void theHostIsItsTargetAndCanBeReplaced() {
        Srv record = new Srv(1, 20, 8080, APP);
        assertThat(record.target()).contains(APP);
        assertThat(record.withTarget(ORIGIN)).isEqualTo(new Srv(1, 20, 8080, ORIGIN));
    }

    @ParameterizedTest
    @CsvSource({
        "'', SRV: the priority is missing.",
        "1, SRV: the weight is missing.",
        "1 20, SRV: the port is missing.",
        "1 20 8080, SRV: the target is missing.",
        "x 20 8080 app, SRV: the priority \"x\" is not a whole number from 0 to 65535.",
        "1 x 8080 app, SRV: the weight \"x\" is not a whole number from 0 to 65535.",
        "1 20 65536 app, SRV: the port \"65536\" is not a whole number from 0 to 65535.",
        "1 20 8080 app 5, SRV: \"5\" stands after the end of the data.",
    })
    void eachFieldThatIsMissingOrWrongIsNamed(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(RecordType.SRV, text))
                .withMessage(reason);
    }

    @Test
    void numbersBeyond16BitsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Srv(65536, 0, 0, APP))
                .withMessageContaining("priority 65536");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Srv(0, -1, 0, APP))
                .withMessageContaining("weight -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Srv(0, 0, 65536, APP))
                .withMessageContaining("port 65536");
    }
}
