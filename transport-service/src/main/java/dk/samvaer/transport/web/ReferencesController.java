package dk.samvaer.transport.web;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.TRANSPORT_OFFICE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.transport.application.TransportSettings;
import dk.samvaer.transport.domain.MovingAbout;
import dk.samvaer.transport.domain.modes.TransportModes;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The modes of transport and the national scale by which the need for it is assessed. */
// TR-02, R48, R50
@RestController
@RequestMapping("/v1/reference")
class ReferencesController {
    private final TransportSettings settings;
    private final Clock clock;

    ReferencesController(TransportSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    record TransportModesView(LocalDate on, List<TransportModeView> items) {}

    record TransportModeView(
            String code,
            String danish,
            String english,
            boolean rides,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        private static TransportModeView of(TransportModes.Row it) {
            return new TransportModeView(
                    it.code(), it.danish(), it.english(), it.rides(), it.validFrom(), it.validTo());
        }
    }

    /** @param subTheme the national code of the sub-theme on moving about by means of transport */
    record MovingAboutView(String subTheme, List<StepView> scale) {}

    /** @param nationalCode the code of the step in the national catalogue */
    record StepView(NewTransportAssessment.Severity code, String nationalCode, String danish, String english) {
        private static StepView of(MovingAbout it) {
            return new StepView(
                    NewTransportAssessment.Severity.valueOf(it.name()), it.code(), it.danish(), it.english());
        }
    }

    @GetMapping("/transport-modes")
    @Operation(summary = "Lists the modes of transport that the municipality offers on a day")
    @Allow({VISITATOR, LEADER, TRANSPORT_OFFICE, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    TransportModesView readTransportModes(@RequestParam(required = false) @Nullable LocalDate on) {
        var day = on == null ? DanishTime.day(clock.instant()) : on;
        var modes = settings.offered().on(day);
        return new TransportModesView(
                day, modes.stream().map(TransportModeView::of).toList());
    }

    @GetMapping("/moving-about")
    @Operation(summary = "Shows the national sub-theme on moving about and its scale")
    @Allow({VISITATOR, LEADER})
    MovingAboutView readMovingAbout() {
        return new MovingAboutView(
                MovingAbout.SUB_THEME,
                Arrays.stream(MovingAbout.values()).map(StepView::of).toList());
    }
}
