"""How the weights in models/ were made, to make them again or for another domain."""
