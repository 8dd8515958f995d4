// Nothing to do: the arm has a worker because the product has one.
