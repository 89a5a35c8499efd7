package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChartTableTest {
    @Test
    void curvesAreColumnsWithTheirBandsAndTargets() {
        assertThat(ChartTable.csv(SampleCharts.curves())).isEqualTo("""
            Time in seconds,web-1,web-1 low,web-1 high,web-1 target,web-2
            10,0.5,0.4,0.6,0.5,0.5
            30,0.75,0.7,0.8,0.5,
            50,1,0.9,1,0.5,0
            """.replace("\n", "\r\n"));
    }

    @Test
    void lanesAreOneLineForEachStretchAndMoment() {
        assertThat(ChartTable.csv(SampleCharts.lanes())).isEqualTo("""
            lane,Time in seconds from,Time in seconds to,mood,what
            web-2,20,60,bad,down
            web-2,20,20,bad,fails
            requests,0,100,good,served
            """.replace("\n", "\r\n"));
    }

    @Test
    void aNameWithACommaIsQuoted() {
        assertThat(ChartTable.csv(SampleCharts.flows())).isEqualTo("""
            from,to,requests
            Office,"web-1, old",30
            Home,"web-1, old",70
            """.replace("\n", "\r\n"));
    }
}
