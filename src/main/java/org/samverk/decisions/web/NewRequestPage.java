package org.samverk.decisions.web;

import java.util.List;
import org.samverk.decisions.Proposable;
import org.samverk.kernel.Problem;

/// The form that puts a draft before a decider.
public record NewRequestPage(Proposable draft, ProposalForm form, List<Problem> problems) {}
