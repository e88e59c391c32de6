namespace ClaimMap;

/// <summary>What makes a claim an opinion; the first that fits, in this order.</summary>
public enum OpinionMode
{
    /// <summary>What someone must, should or ought to do.</summary>
    Prescription,

    /// <summary>What would have been, had things been otherwise.</summary>
    Counterfactual,

    /// <summary>The future, or what would or might follow from something.</summary>
    Prediction,

    /// <summary>That something is unknown, unclear or remains to be seen.</summary>
    Uncertainty,

    /// <summary>A hedged statement about the past or present.</summary>
    Conjecture,

    /// <summary>Praise, blame, importance, difficulty, legality or a label, as judged by the author.</summary>
    Evaluation,

    /// <summary>Causes, motives and beliefs ascribed to an actor; what something shows, signals or means.</summary>
    Interpretation,
}
