package dk.samvaer.visitation.domain.vum;

import static dk.samvaer.visitation.domain.vum.VumTheme.activity;
import static dk.samvaer.visitation.domain.vum.VumTheme.function;
import static dk.samvaer.visitation.domain.vum.VumTheme.scored;
import static dk.samvaer.visitation.domain.vum.VumTheme.surroundings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The published versions of the assessment method (Voksenudredningsmetoden) and the themes of each. The national codes begin with 2.0. */
// AS-03, AS-04
public enum VumVersion {
    V1_0(
            "1.0",
            scored(Theme.PHYSICAL_IMPAIRMENT, "Fysisk funktionsnedsættelse", "Physical impairment"),
            scored(Theme.MENTAL_IMPAIRMENT, "Psykisk funktionsnedsættelse", "Mental impairment"),
            scored(Theme.SOCIAL_PROBLEM, "Socialt problem", "Social problem"),
            scored(Theme.PRACTICAL_TASKS_AT_HOME, "Praktiske opgaver i hjemmet", "Practical tasks at home"),
            scored(Theme.SELF_CARE, "Egenomsorg", "Self-care"),
            scored(Theme.MOBILITY, "Mobilitet", "Mobility"),
            scored(Theme.COMMUNICATION, "Kommunikation", "Communication"),
            scored(Theme.COMMUNITY_LIFE, "Samfundsliv", "Community life"),
            scored(Theme.SOCIAL_LIFE, "Socialt liv", "Social life"),
            scored(Theme.HEALTH, "Sundhed", "Health"),
            surroundings(null)),
    V2_0(
            "2.0",
            function(
                    Theme.PHYSICAL_FUNCTIONS,
                    "a134c31d-d316-46d4-935e-e500874dbbe1",
                    "Fysiske funktioner",
                    "Physical functions"),
            function(
                    Theme.MENTAL_FUNCTIONS,
                    "25c5c614-305f-46cd-9891-55d564fc30cf",
                    "Mentale funktioner",
                    "Mental functions"),
            function(Theme.HEALTH, "4fb78b88-d3af-4cfb-84d7-f06daf423317", "Sundhedsforhold", "Health"),
            function(
                    Theme.SOCIAL_CONDITIONS,
                    "e1836145-0c20-4e20-971e-d62dfe4ea1a0",
                    "Sociale forhold",
                    "Social conditions"),
            activity(Theme.RELATIONS, "3856b434-f72e-42a5-b9d1-0cc93f48434b", "Relationer", "Relations"),
            activity(Theme.COMMUNITY_LIFE, "dfbe6ff6-223b-436a-b864-8ba29bda41e2", "Samfundsliv", "Community life"),
            activity(Theme.COMMUNICATION, "c2b186f9-9c10-478e-8345-2d2c37ab4c46", "Kommunikation", "Communication"),
            activity(Theme.MOBILITY, "d1495b2c-1452-4e49-8dbe-8193af5d8823", "Mobilitet", "Mobility"),
            activity(Theme.SELF_CARE, "da3f488f-1742-4d00-b247-a7d47500b36b", "Egenomsorg", "Self-care"),
            activity(
                    Theme.PRACTICAL_TASKS,
                    "eef71492-65f5-4297-aa95-3c3a6866ddef",
                    "Praktiske opgaver",
                    "Practical tasks"),
            surroundings("7445fb2b-0009-43d9-b49b-1b9782f2fcd9"));

    private final String number;
    private final List<VumTheme> themes;

    VumVersion(String number, VumTheme... themes) {
        this.number = number;
        this.themes = List.of(themes);
    }

    public static Optional<VumVersion> of(String number) {
        return Arrays.stream(values()).filter(it -> it.number.equals(number)).findFirst();
    }

    public String number() {
        return number;
    }

    public List<VumTheme> themes() {
        return themes;
    }

    public Optional<VumTheme> theme(Theme theme) {
        return themes.stream().filter(it -> it.theme() == theme).findFirst();
    }
}
