package dk.samvaer.visitation.domain.cases;

/** What happens in a case, by the part of the case that it changes. */
public sealed interface CaseEvent
        permits IntakeEvent,
                AssessmentEvent,
                DecisionEvent,
                GrantEvent,
                ReassessmentEvent,
                CaseAdministrationEvent,
                ExternalFact {}
